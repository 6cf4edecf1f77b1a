// Holds the compiled-in resources of this folder; see CMakeLists.txt.
