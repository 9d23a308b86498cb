#!/usr/bin/env bash
# Tries `dev.py run` and `dev.py test` from a fresh clone in an empty Debian 12 that has only Python.
#
#   sudo bash packaging/bare_root.sh FOLDER [run|test|all]
#
# FOLDER must be new or empty; it is removed at the end unless KEEP=1. Needs debootstrap and git, and takes the
# machine's own apt sources, pip settings and certificates along, so it works behind a mirror as well.
set -euo pipefail

folder=${1:?usage: bare_root.sh FOLDER [run|test|all]}
what=${2:-all}
checkout=$(cd "$(dirname "$0")/.." && pwd)
[ "$(id -u)" = 0 ] || { echo "This makes a root of its own, so it needs root." >&2; exit 3; }
command -v debootstrap >/dev/null || { echo "debootstrap is missing: apt-get install debootstrap" >&2; exit 3; }
[ -z "$(ls -A "$folder" 2>/dev/null)" ] || { echo "$folder is not empty." >&2; exit 2; }

leave() {
  umount -l "$folder/dev" "$folder/proc" 2>/dev/null || true
  if [ "${KEEP:-}" != 1 ] && ! grep -q " $folder/" /proc/mounts; then rm -rf "$folder"; fi
}
trap leave EXIT

mirror=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/*.{list,sources} 2>/dev/null \
  | sed -n 's/^URIs: *//p; s/^deb [^h]*\(http[^ ]*\).*/\1/p' | head -n 1 || true)
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
debootstrap --variant=minbase --include=python3 bookworm "$folder" $mirror >/dev/null

# How this machine reaches its packages, and whom it trusts, is the machine's business: it stays in the root.
cp /etc/resolv.conf /etc/hosts "$folder/etc/"
cp -r /etc/apt/sources.list.d/*.sources "$folder/etc/apt/sources.list.d/" 2>/dev/null && rm -f "$folder/etc/apt/sources.list"
for file in /etc/pip.conf /usr/local/share/ca-certificates /etc/ssl/certs/ca-certificates.crt; do
  if [ -e "$file" ]; then mkdir -p "$folder$(dirname "$file")" && cp -r "$file" "$folder$file"; fi
done
rm -rf "$folder"/var/lib/apt/lists/*
mount -t proc proc "$folder/proc"
mount --rbind /dev "$folder/dev"
mount --make-rslave "$folder/dev"
git clone --quiet "$checkout" "$folder/srv/checkout"

inside() {
  local start=$SECONDS status=0
  echo "== $* =="
  chroot "$folder" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=dumb CI=true "$@" </dev/null || status=$?
  echo "== status $status after $((SECONDS - start)) s"
  return "$status"
}
if [ "$what" != test ]; then
  inside python3 /srv/checkout/dev.py run -- --version
  inside python3 /srv/checkout/dev.py run -- --version
  inside python3 /srv/checkout/dev.py run -- doctor
fi
if [ "$what" != run ]; then inside bash /srv/checkout/.ci/run; fi
