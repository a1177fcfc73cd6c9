"""Exchange beside the pages: its words, its state in the sidebar, watching the drop folder."""
