"""A company's job-description manual as a graph, with the sentence behind every edge."""

__version__ = "0.1.0"
