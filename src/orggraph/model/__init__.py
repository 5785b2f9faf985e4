"""The types that pass between the stages: frozen, without behaviour beyond reading them."""
