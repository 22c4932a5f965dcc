; Makes the installer for Windows out of dist\scanner-desktop with Inno Setup 6:  iscc packaging\windows\scanner-desktop.iss
; Silent: scanner-desktop-setup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART [/DIR="D:\station"] [/TASKS="autostart"]

#ifndef Version
  #define Version "0.1.0"
#endif

[Setup]
AppId={{6E0A51F6-5B0D-4C8F-9A7D-53434F420001}
AppName=Scanner Desktop
AppVersion={#Version}
AppPublisher=Closient
AppPublisherURL=https://www.closient.com
DefaultDirName={autopf}\Scanner Desktop
DefaultGroupName=Scanner Desktop
DisableProgramGroupPage=yes
PrivilegesRequiredOverridesAllowed=dialog commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
SetupIconFile=scanner-desktop.ico
UninstallDisplayIcon={app}\scanner-desktop.exe
OutputDir=..\..\dist
OutputBaseFilename=scanner-desktop-setup-{#Version}
Compression=lzma2/max
SolidCompression=yes
; A station that runs is asked to close; what it holds is on the disk.
CloseApplications=yes

[Tasks]
Name: autostart; Description: "Start with Windows"; Flags: unchecked
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
Source: "..\..\dist\scanner-desktop\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[InstallDelete]
; Libraries of an older version must not be found by a newer one.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\Scanner Desktop"; Filename: "{app}\scanner-desktop.exe"; Parameters: "gui"
Name: "{autodesktop}\Scanner Desktop"; Filename: "{app}\scanner-desktop.exe"; Parameters: "gui"; Tasks: desktopicon
Name: "{autostartup}\Scanner Desktop"; Filename: "{app}\scanner-desktop.exe"; Parameters: "gui"; Tasks: autostart
