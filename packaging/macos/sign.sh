#!/bin/sh
# Signs dist/VisualLens.app from the inside out, packs it into a disk image and has it notarised.
# On a Mac, after `make bundle`, with a Developer ID in the keychain:
#   VISUALLENS_CODESIGN_IDENTITY="Developer ID Application: ..." VISUALLENS_NOTARY_PROFILE=name packaging/macos/sign.sh
set -eu

cd "$(dirname "$0")/../.."
: "${VISUALLENS_CODESIGN_IDENTITY:?name the Developer ID to sign with}"
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' app/__init__.py)
app=dist/VisualLens.app
image="dist/VisualLens-$version.dmg"
entitlements=packaging/macos/entitlements.plist

sign() {
    codesign --force --timestamp --options runtime --entitlements "$entitlements" --sign "$VISUALLENS_CODESIGN_IDENTITY" "$@"
}

# Libraries first: the signature of the whole covers theirs.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print | while IFS= read -r library; do
    sign "$library"
done
find "$app/Contents/Frameworks" -type d -name '*.framework' -prune -print | while IFS= read -r framework; do
    sign "$framework"
done
sign "$app/Contents/MacOS/visuallens"
sign "$app"
codesign --verify --deep --strict --verbose=2 "$app"

rm -f "$image"
hdiutil create -volname VisualLens -srcfolder "$app" -ov -format UDZO "$image"
codesign --timestamp --sign "$VISUALLENS_CODESIGN_IDENTITY" "$image"

if [ -n "${VISUALLENS_NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$VISUALLENS_NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose "$image"
fi
