@echo off
rem Starts Gouji. In a source checkout it builds itself on first use (after a change: mvn package).
rem   JAVA_HOME         the Java 17 or newer to use; else the one on the PATH
rem   GOUJI_JAVA_OPTS   further options for the Java virtual machine (-Xmx2g)
setlocal DisableDelayedExpansion
for /f "tokens=2 delims=:." %%c in ('chcp') do set "GOUJI_CODEPAGE=%%c"
chcp 65001 >nul
for %%i in ("%~dp0.") do set "GOUJI_HOME=%%~fi"
if defined JAVA_HOME set "PATH=%JAVA_HOME%\bin;%PATH%"

set "GOUJI_JAVA=0"
for /f "tokens=3" %%v in ('java -version 2^>^&1 ^| findstr /c:" version "') do set "GOUJI_JAVA=%%~v"
set "GOUJI_FULL=%GOUJI_JAVA%"
for /f "delims=.-+" %%v in ("%GOUJI_JAVA%") do set "GOUJI_JAVA=%%v"
if %GOUJI_JAVA% LSS 17 (
  echo 需要 Java 17 或更高版本，请安装或设置 JAVA_HOME。>&2
  echo Java 17 or newer is needed: install it or set JAVA_HOME.>&2
  set "GOUJI_EXIT=5"
  goto end
)

set "GOUJI_JAR=%GOUJI_HOME%\lib\gouji.jar"
if not exist "%GOUJI_HOME%\pom.xml" goto run
set "GOUJI_JAR=%GOUJI_HOME%\target\lib\gouji.jar"
if exist "%GOUJI_JAR%" goto run
where mvn >nul 2>&1
if errorlevel 1 (
  echo 首次运行需要构建，请先安装 Maven 和 JDK 17。>&2
  echo The first run builds the program: install Maven and a JDK 17.>&2
  set "GOUJI_EXIT=5"
  goto end
)
echo Building Gouji ...>&2
pushd "%GOUJI_HOME%"
call mvn -q -B process-classes dependency:copy-dependencies@lib jar:jar@default-jar exec:exec@rules 1>&2
set "GOUJI_EXIT=%ERRORLEVEL%"
popd
if not "%GOUJI_EXIT%"=="0" (
  set "GOUJI_EXIT=5"
  goto end
)

:run
set "GOUJI_START=-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=2 -XX:C1MaxInlineLevel=4 -XX:C1MaxInlineSize=20 -Dsun.reflect.inflationThreshold=2000 -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Xlog:disable"

rem The classes of a start as this Java lays them out in memory, so that later starts take less time. The size tells the
rem jar of another version. Where no archive can be made, an empty file says not to try again.
for %%j in ("%GOUJI_JAR%") do set "GOUJI_ARCHIVE=%%~dpjgouji-%GOUJI_FULL%-%%~zj.jsa"
if exist "%GOUJI_ARCHIVE%" goto go
set "GOUJI_NEW=%GOUJI_ARCHIVE%.%RANDOM%"
rem A folder that may not be written to is left as it is.
2>nul (type nul >"%GOUJI_NEW%")
if not exist "%GOUJI_NEW%" goto go
del "%GOUJI_NEW%"
set "GOUJI_FAULTY=%GOUJI_HOME%\reports-in\county-2024-one-figure.html"
if not exist "%GOUJI_FAULTY%" set "GOUJI_FAULTY=%GOUJI_HOME%\rules\samples"
java %GOUJI_START% "-XX:ArchiveClassesAtExit=%GOUJI_NEW%" "-Dgouji.home=%GOUJI_HOME%" -jar "%GOUJI_JAR%" audit "%GOUJI_HOME%\rules\samples" "%GOUJI_FAULTY%" -o "%GOUJI_NEW%.out" >nul 2>&1
rd /s /q "%GOUJI_NEW%.out" >nul 2>&1
if not exist "%GOUJI_NEW%" type nul >"%GOUJI_NEW%"
for %%j in ("%GOUJI_JAR%") do del /q "%%~dpjgouji-*.jsa" >nul 2>&1
move /y "%GOUJI_NEW%" "%GOUJI_ARCHIVE%" >nul 2>&1

:go
set "GOUJI_SHARE=-Xshare:auto"
for %%a in ("%GOUJI_ARCHIVE%") do if "%%~za" gtr "0" set "GOUJI_SHARE=-XX:SharedArchiveFile=%GOUJI_ARCHIVE%"
java %GOUJI_START% "%GOUJI_SHARE%" %GOUJI_JAVA_OPTS% "-Dgouji.home=%GOUJI_HOME%" -jar "%GOUJI_JAR%" %*
set "GOUJI_EXIT=%ERRORLEVEL%"

:end
chcp %GOUJI_CODEPAGE% >nul
exit /b %GOUJI_EXIT%
