"""Getting captures to the service and their answers back: decisions over the domain's ports; no Qt, no sockets."""
