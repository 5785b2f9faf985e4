"""The rows of answers.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""
