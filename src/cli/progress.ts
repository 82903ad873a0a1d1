import { Presets, SingleBar } from "cli-progress";

/** Shows on a terminal how far a run is; silent elsewhere. */
export class Progress {
  readonly #bar: SingleBar | null;

  constructor() {
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
    this.#bar?.start(100, 0, { step: "" });
  }

  /**
   * Says how far the run is.
   *
   * @param share - what is done, 0 to 1
   * @param step - what is being done
   */
  at(share: number, step: string): void {
    this.#bar?.update(Math.round(100 * share), { step });
  }

  /** Takes the bar away. */
  stop(): void {
    this.#bar?.stop();
  }
}
