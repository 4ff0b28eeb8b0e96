/bin/sh: 1: sqlite3: not found
