"""What fulfils the ports: files, sound, speech and the system, each behind its own door."""
