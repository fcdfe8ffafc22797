export type RecordedKind = 'voice-note' | 'signed-video';
/** `refused`: the person or the phone said no. `none`: nothing to record with. `busy`: another app has it. */
export type RecorderProblem = 'refused' | 'none' | 'busy' | 'cannot';

export type Recorder = {
  stream: MediaStream;
  type: string;
  pause(): void;
  resume(): void;
  /** `onEnd` is called when the last part has been handed out. */
  stop(): void;
};

/** So often a part is handed out to be kept: what a phone that dies at worst loses. */
const partEveryMs = 3000;

const types: Record<RecordedKind, readonly string[]> = {
  'voice-note': ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'],
  // VP8 is what a cheap phone can write while it films.
  'signed-video': ['video/webm;codecs=vp8,opus', 'video/webm', 'video/mp4'],
};
const bits: Record<RecordedKind, MediaRecorderOptions> = {
  'voice-note': { audioBitsPerSecond: 32_000 },
  // A minute is about seven megabytes; hands are still clear.
  'signed-video': { audioBitsPerSecond: 32_000, videoBitsPerSecond: 900_000 },
};
const video = { facingMode: 'user', width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 24 } };

/** Asks for the microphone (and camera), and records in parts. */
export async function startRecorder(
  kind: RecordedKind,
  { onPart, onEnd }: { onPart: (part: Blob) => void; onEnd: () => void },
): Promise<Recorder | RecorderProblem> {
  if (!navigator.mediaDevices?.getUserMedia || typeof MediaRecorder === 'undefined') return 'cannot';
  const stream = await openStream(kind);
  if (typeof stream === 'string') return stream;
  const type = types[kind].find((one) => MediaRecorder.isTypeSupported(one));
  const recorder = new MediaRecorder(stream, { ...bits[kind], ...(type ? { mimeType: type } : {}) });
  recorder.addEventListener('dataavailable', ({ data }) => {
    if (data.size > 0) onPart(data);
  });
  recorder.addEventListener('stop', () => {
    // The light of the camera goes out at once.
    for (const track of stream.getTracks()) track.stop();
    onEnd();
  });
  recorder.start(partEveryMs);
  return {
    stream,
    type: recorder.mimeType || (type ?? ''),
    pause: () => recorder.state === 'recording' && recorder.pause(),
    resume: () => recorder.state === 'paused' && recorder.resume(),
    stop: () => recorder.state !== 'inactive' && recorder.stop(),
  };
}

async function openStream(kind: RecordedKind): Promise<MediaStream | RecorderProblem> {
  if (kind === 'voice-note') return ask({ audio: true });
  const both = await ask({ video, audio: true });
  // Signs need no sound: without a microphone, or with only that refused, the camera is enough.
  return both === 'none' || both === 'refused' ? ask({ video }) : both;
}

/** https://w3c.github.io/mediacapture-main/#dom-mediadevices-getusermedia */
async function ask(constraints: MediaStreamConstraints): Promise<MediaStream | RecorderProblem> {
  try {
    return await navigator.mediaDevices.getUserMedia(constraints);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    if (error.name === 'NotAllowedError' || error.name === 'SecurityError') return 'refused';
    return error.name === 'NotFoundError' || error.name === 'OverconstrainedError' ? 'none' : 'busy';
  }
}
