"""The embedded default: a virtual counter seen by a virtual camera, and a Closient-shaped server."""
