import { Presets, SingleBar } from "cli-progress";

/** Shows on a terminal how far a run is; silent elsewhere. */
export class Progress {
  readonly #bar: SingleBar | null;

  /**
   * @param steps - how many steps the run has
   */
  constructor(steps: number) {
    this.#bar = process.stderr.isTTY
      ? new SingleBar(
          {
            format: "{bar} {percentage}% {step}",
            barsize: 24,
            clearOnComplete: true,
            hideCursor: true,
            stream: process.stderr,
          },
          Presets.rect,
        )
      : null;
    this.#bar?.start(steps, 0, { step: "" });
  }

  /**
   * Says that a step is done and what comes next.
   *
   * @param next - what is done now
   */
  step(next: string): void {
    this.#bar?.increment(1, { step: next });
  }

  /** Takes the bar away. */
  stop(): void {
    this.#bar?.stop();
  }
}
