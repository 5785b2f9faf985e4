"""`python -m orggraph`: the same as the command `orggraph`."""

from orggraph.cli import main

if __name__ == "__main__":
    main()
