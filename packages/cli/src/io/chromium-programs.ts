import { posix, win32 } from "node:path";

/** The names of Chromium and its kin in PATH. */
const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
];

const MAC_NAMES = ["Google Chrome", "Chromium", "Microsoft Edge"];

const WINDOWS_PATHS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

const WINDOWS_FOLDERS = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"];

type Environment = Readonly<Record<string, string | undefined>>;

function usualPlaces(platform: NodeJS.Platform, env: Environment): readonly string[] {
  if (platform === "darwin") {
    const folders = ["/Applications", ...(env.HOME ? [posix.join(env.HOME, "Applications")] : [])];
    return MAC_NAMES.flatMap((name) =>
      folders.map((folder) => posix.join(folder, `${name}.app`, "Contents/MacOS", name)),
    );
  }
  if (platform !== "win32") return [];
  const folders = WINDOWS_FOLDERS.flatMap((name) => env[name] || []);
  return WINDOWS_PATHS.flatMap((path) => folders.map((folder) => win32.join(folder, path)));
}

/** The programs that may be Chromium, the likeliest first: `GONGKAI_CHROMIUM` alone where it is set. */
export function chromiumPrograms(platform: NodeJS.Platform, env: Environment): readonly string[] {
  const named = env.GONGKAI_CHROMIUM ?? "";
  return named === "" ? [...NAMES, ...usualPlaces(platform, env)] : [named];
}
