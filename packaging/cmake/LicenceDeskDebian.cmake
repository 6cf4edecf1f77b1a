# The Debian package. Linked libraries find their packages by themselves (dpkg-shlibdeps); what is
# loaded at run time, and data, is named here. Debian policy only: derivatives take the same file.

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION graphics)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"LicenceDesk reads the driving licence of the People's Republic of China
(main page, duplicate page, electronic licence) at a rental counter,
offline. It finds the card under the camera or in a picture, straightens and
reads it, checks it for this rental, shows the few characters that need a
second look, and exports the corrected record. Records are kept encrypted.
.
The package has the window (licencedesk) and the command line
(licencedesk-cli), which can also answer WeChat's drivinglicense call on this
machine.")

string(CONCAT CPACK_DEBIAN_PACKAGE_DEPENDS
  "libqt6svg6, qt6-qpa-plugins, qt6-image-formats-plugins, " # icons, displays, TIFF and WebP
  "libqt6sql6-sqlite, libsecret-1-0, "           # records, and the keyring that QtKeychain loads
  "gstreamer1.0-plugins-base, gstreamer1.0-plugins-good, " # webcams
  "qt6-translations-l10n, "                      # Qt's own buttons
  "tesseract-ocr-chi-sim, tesseract-ocr-eng, "   # the second opinion
  "fonts-noto-cjk | fonts-wqy-microhei | fonts-wqy-zenhei") # without one every label is a box
string(CONCAT CPACK_DEBIAN_PACKAGE_RECOMMENDS
  "gnome-keyring | kwalletmanager, "             # without a keyring: a passphrase
  "libqt6sql6-psql, "                            # several counters
  "fonts-noto-core, "                            # the window in Thai, Arabic, Mongolian
  "qt6-wayland, fcitx5-frontend-qt6, "           # Wayland desktops; typing Chinese
  "qt6-speech-speechd-plugin | qt6-speech-flite-plugin, " # voices
  "at-spi2-core")                                # screen readers
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gstreamer1.0-libav, gstreamer1.0-pipewire, nginx, postgresql")

install(FILES ${PROJECT_SOURCE_DIR}/packaging/deb/copyright DESTINATION ${LICENCEDESK_DOCDIR})
install(FILES ${PROJECT_SOURCE_DIR}/packaging/deb/lintian-overrides
  DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME licencedesk)
