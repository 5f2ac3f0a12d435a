import { parentPort, workerData } from "node:worker_threads";
import { loadConfiguration } from "../configuration/load-configuration.ts";
import { nodeIo } from "../io/node-io.ts";
import { checkFile } from "./check-file.ts";
import { checkLines } from "./check-lines.ts";
import { workOf } from "./work-of.ts";
import type { Job, WorkerSettings } from "./worker-pool.ts";

const { configuration, today, pieces }: WorkerSettings = workerData;
const io = nodeIo();
// The rules of modules are functions, which do not go from one thread to another: each loads its own.
const work = loadConfiguration(io, configuration ?? false, []).then((loaded) =>
  workOf(loaded, { today, pieces }),
);

parentPort?.on("message", async (job: Job) => {
  const checked =
    job.kind === "lines" ? checkLines(job, await work) : await checkFile(io, job, await work);
  parentPort?.postMessage(checked);
});
