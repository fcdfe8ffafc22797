/** One thing to measure: gives one number (milliseconds, bytes) each time it is called. */
export type Sampler = { name: string; sample(): Promise<number> };

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/**
 * Medians by name. Things compared are measured in turns, so that other work on the computer weighs on each alike, in
 * an order that turns round every time; the first round warms up and is thrown away.
 */
export async function inRounds(rounds: number, samplers: readonly Sampler[]): Promise<Map<string, number>> {
  const taken = new Map(samplers.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    const order = round % 2 === 0 ? samplers : samplers.toReversed();
    for (const { name, sample } of order) {
      const measured = await sample();
      if (round > 0) taken.get(name)?.push(measured);
    }
  }
  return new Map([...taken].map(([name, numbers]) => [name, median(numbers)]));
}
