export type LevelMeter = {
  /** How loud it is now: 0 is silence, 1 as loud as the microphone goes. */
  level(): number;
  close(): void;
};

/** Nothing where the browser cannot listen, or there is no sound in it. */
export function openLevelMeter(stream: MediaStream): LevelMeter | undefined {
  if (typeof AudioContext === 'undefined' || stream.getAudioTracks().length === 0) return undefined;
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 1024;
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  return {
    level: () => {
      analyser.getFloatTimeDomainData(samples);
      const loudness = Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
      // Speech lies far below the loudest there is: the root spreads it over the bar.
      return Math.min(1, Math.sqrt(loudness) * 1.6);
    },
    close: () => void context.close(),
  };
}
