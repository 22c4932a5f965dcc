; Makes the installer for Windows out of dist\scanner-desktop with Inno Setup 6.3 or newer; "dev.py package" calls it:
;   iscc /DVersion=0.1.0 packaging\windows\scanner-desktop.iss
; Silent, for everybody on the computer or for one person, and away again:
;   scanner-desktop-setup-0.1.0.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART /ALLUSERS [/DIR="D:\station"] [/TASKS="autostart"]
;   scanner-desktop-setup-0.1.0.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART /CURRENTUSER
;   unins000.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART

#ifndef Version
  #error Say which version it is: iscc /DVersion=...
#endif
#define Name "Scanner Desktop"
#define Program "scanner-desktop-window.exe"

[Setup]
AppId={{6E0A51F6-5B0D-4C8F-9A7D-53434F420001}
AppName={#Name}
AppVersion={#Version}
AppPublisher=Closient
AppPublisherURL=https://www.closient.com
VersionInfoVersion={#Version}
DefaultDirName={autopf}\{#Name}
DisableProgramGroupPage=yes
PrivilegesRequiredOverridesAllowed=dialog commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; Qt 6 needs Windows 10 1809.
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=scanner-desktop.ico
UninstallDisplayName={#Name}
UninstallDisplayIcon={app}\{#Program}
OutputDir=..\..\dist
OutputBaseFilename=scanner-desktop-setup-{#Version}
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
; A station that runs is asked to close; what it holds is on the disk.
CloseApplications=yes
RestartApplications=no

; The station's five languages. The first is taken where Windows speaks none of them.
[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"

[Tasks]
Name: autostart; Description: "{cm:AutoStartProgram,{#Name}}"; GroupDescription: "{cm:AutoStartProgramGroupDescription}"; Flags: unchecked
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; Libraries of an older version must not be found by a newer one.
Type: filesandordirs; Name: "{app}\_internal"

[Dirs]
; Where the policy for the whole computer lies. It stays when the program goes, as all that people made.
Name: "{commonappdata}\scanner-desktop"; Check: IsAdminInstallMode; Flags: uninsneveruninstall

[Files]
Source: "..\..\dist\scanner-desktop\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\{#Name}"; Filename: "{app}\{#Program}"; Parameters: "gui"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Program}"; Parameters: "gui"; Tasks: desktopicon
Name: "{autostartup}\{#Name}"; Filename: "{app}\{#Program}"; Parameters: "gui"; Tasks: autostart

[Run]
; Below ProgramData everybody may make files. A policy has to be an administrator's (S-1-5-32-544, and the system, 18);
; the others (545) read it.
Filename: "{sys}\icacls.exe"; Parameters: """{commonappdata}\scanner-desktop"" /setowner *S-1-5-32-544 /T /C /Q"; Check: IsAdminInstallMode; Flags: runhidden
Filename: "{sys}\icacls.exe"; Parameters: """{commonappdata}\scanner-desktop"" /inheritance:r /grant:r *S-1-5-32-544:(OI)(CI)F *S-1-5-18:(OI)(CI)F *S-1-5-32-545:(OI)(CI)RX /Q"; Check: IsAdminInstallMode; Flags: runhidden
