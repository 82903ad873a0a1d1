/** Times of repeated work, in milliseconds of one repetition. */
export interface Samples {
  readonly cpuMs: number[];
  readonly wallMs: number[];
}

/** How often work is repeated. */
export interface Repeats {
  /** Repetitions before the first sample, so that the code is compiled. */
  readonly warmUp: number;
  readonly samples: number;
  /** Repetitions in one sample; a sample below some milliseconds says nothing. */
  readonly perSample: number;
}

/**
 * Measures work by the processor time of the whole process and by the clock.
 *
 * @param work - what to repeat
 * @param repeats - how often
 * @returns the samples
 */
export async function sample(work: () => void | Promise<void>, repeats: Repeats): Promise<Samples> {
  const samples: Samples = { cpuMs: [], wallMs: [] };
  for (let i = 0; i < repeats.warmUp; i++) await work();
  for (let s = 0; s < repeats.samples; s++) {
    const [cpu, wall] = [cpuMs(), performance.now()];
    for (let i = 0; i < repeats.perSample; i++) await work();
    samples.wallMs.push(rounded((performance.now() - wall) / repeats.perSample));
    samples.cpuMs.push(rounded((cpuMs() - cpu) / repeats.perSample));
  }
  return samples;
}

/**
 * Gives the most memory this process ever held.
 *
 * @returns megabytes of resident memory
 */
export function peakRssMb(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function rounded(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}
