"""The composition root: the only place that names concrete classes and joins them."""

from pauseknap.bootstrap.house import House

__all__ = ["House"]
