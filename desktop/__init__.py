"""The Qt application: shows values, calls services, never sees a session or a mapped object."""
