@echo off
rem Tributary: finds JDK 25, builds what is missing, then opens the window, or runs a command.
setlocal enabledelayedexpansion
set "home=%~dp0.."
set "jdk="
for %%D in ("%TRIBUTARY_JDK%" "%JAVA_HOME%") do call :consider "%%~D"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*" "%ProgramFiles%\Zulu\zulu-25*" "%USERPROFILE%\.jdks\*25*") do call :consider "%%~D"
if not defined jdk (
  echo Tributary needs JDK 25 and found none. 1>&2
  echo Install Eclipse Temurin 25 from adoptium.net, then start Tributary again, 1>&2
  echo or set TRIBUTARY_JDK to the folder of a JDK 25. 1>&2
  exit /b 2
)
if not exist "%home%\app\target\built" (
  echo Building Tributary. The first time this takes a few minutes and fetches its libraries. 1>&2
  pushd "%home%"
  set "JAVA_HOME=!jdk!"
  call mvnw.cmd -q -B -DskipTests package 1>&2
  if errorlevel 1 (
    popd
    echo The build failed; the lines above say where. 1>&2
    exit /b 2
  )
  popd
  echo built> "%home%\app\target\built"
)
"%jdk%\bin\java" "@%home%\packaging\jvm.options" -cp "%home%\app\target\app-0.1.0-SNAPSHOT.jar;%home%\app\target\lib\*" org.tributary.app.Tributary %*
exit /b %errorlevel%

:consider
if defined jdk exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" >nul 2>nul && set "jdk=%~1"
exit /b 0
