import { parentPort } from "node:worker_threads";
import { nodeIo } from "../io/node-io.ts";
import { checkFile } from "./check-file.ts";
import { checkLines } from "./check-lines.ts";
import type { Job } from "./worker-pool.ts";

parentPort?.on("message", async (job: Job) => {
  const checked = job.kind === "lines" ? checkLines(job) : await checkFile(nodeIo(), job);
  parentPort?.postMessage(checked);
});
