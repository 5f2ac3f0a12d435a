import { InvalidArgumentError, Option } from "commander";

const MOST_JOBS = 64;

/** `--jobs 4`. */
function jobsOf(value: string): number {
  const jobs = Number(value);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new InvalidArgumentError(`1 – ${MOST_JOBS}`);
}

/** How many threads work. */
export const jobsOption = (description: string): Option =>
  new Option("--jobs <n>", description).argParser(jobsOf).default(1);
