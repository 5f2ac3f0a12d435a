/** pdf.js has types for its library and none for the part that reads. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: {
    initializeFromPort(port: InstanceType<typeof MessagePort>): void;
  };
}
