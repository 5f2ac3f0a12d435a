import { parentPort, workerData } from "node:worker_threads";

/** Notes what is given to `RegExp` while modules are loaded, and where. */
process.setSourceMapsEnabled(true);
Error.stackTraceLimit = 4;

const found = [];
const note = (made) => {
  const { stack } = new Error();
  found.push({ source: made.source, flags: made.flags, stack });
  return made;
};
globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, given) => note(Reflect.construct(target, given)),
  apply: (target, self, given) => note(Reflect.apply(target, self, given)),
});

for (const url of workerData) await import(url);
parentPort.postMessage(found);
