; Installer for Windows, made from the bundle: on Windows, after `py packaging\dev.py bundle`, run
;   iscc packaging\windows\visuallens.iss
; Installs for the person alone, without administrator rights. Signing: pass /Ssigntool=... to iscc.

#define Name "VisualLens"
#define Version "0.1.0"
#define Root "..\.."
#define Program "visuallens.exe"

[Setup]
AppId={{6B7B0C0E-4C0F-4F5B-9C39-6A3B5D1B7E52}
AppName={#Name}
AppVersion={#Version}
AppPublisher=The VisualLens developers
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile={#Root}\LICENSE
SetupIconFile={#Root}\build\bundle\icons\visuallens.ico
UninstallDisplayIcon={app}\{#Program}
OutputDir={#Root}\dist
OutputBaseFilename=visuallens-{#Version}-windows-x64
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
Source: "{#Root}\dist\visuallens\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\{#Program}"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Program}"; Tasks: desktopicon

[Registry]
; "Open with VisualLens" on a folder.
Root: HKA; Subkey: "Software\Classes\Directory\shell\VisualLens"; ValueType: string; ValueData: "Open with VisualLens"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Directory\shell\VisualLens\command"; ValueType: string; ValueData: """{app}\{#Program}"" open ""%1"""

[Run]
; What every container of Windows may read below Program Files anyway: so the processes that read files start in one here, too.
Filename: "{sys}\icacls.exe"; Parameters: """{app}"" /grant *S-1-15-2-1:(OI)(CI)(RX) /q"; Flags: runhidden
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

; The library of the person stays: it is in the user's own data folder, and `visuallens erase` removes it.
