// Holds the compiled-in translations of this folder; see CMakeLists.txt.
