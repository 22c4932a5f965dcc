"""What the virtual camera sees: products, labels, hands, light."""
