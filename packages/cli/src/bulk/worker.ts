import { parentPort, workerData } from "node:worker_threads";
import { loadConfiguration } from "../configuration/load-configuration.ts";
import { nodeIo } from "../io/node-io.ts";
import { checkFile } from "./check-file.ts";
import { checkLines } from "./check-lines.ts";
import { importFile } from "./import-file.ts";
import { workOf } from "./work-of.ts";
import type { Task, WorkerSettings } from "./worker-pool.ts";

const { configuration, today, pieces }: WorkerSettings = workerData;
const io = nodeIo();
// The rules of modules are functions, which do not go from one thread to another: each loads its own.
const work = loadConfiguration(io, configuration ?? false, []).then((loaded) =>
  workOf(loaded, { today, pieces }),
);

async function answerTo(task: Task) {
  if (task.kind === "import") return await importFile(io, task);
  return task.kind === "lines"
    ? checkLines(task, await work)
    : await checkFile(io, task, await work);
}

parentPort?.on("message", async (task: Task) => parentPort?.postMessage(await answerTo(task)));
