import { onTestFinished, vi } from 'vitest';

/** The recording part of a browser, driven by hand: `hear` is what the microphone gives until it is asked for a part. */
export function fakeRecorder({ refuses }: { refuses?: string } = {}) {
  const recorders: EventTarget[] = [];
  const stopped: string[] = [];
  const asked: MediaStreamConstraints[] = [];
  const urls: string[] = [];

  class Recorder extends EventTarget {
    static isTypeSupported = (type: string) => type.startsWith('audio/webm') || type.startsWith('video/webm');
    state = 'inactive';
    mimeType: string;
    constructor(_stream: unknown, { mimeType }: { mimeType: string }) {
      super();
      this.mimeType = mimeType;
      recorders.push(this);
    }
    start() {
      this.state = 'recording';
    }
    pause() {
      this.state = 'paused';
    }
    resume() {
      this.state = 'recording';
    }
    stop() {
      this.state = 'inactive';
      this.dispatchEvent(new Event('stop'));
    }
  }
  const tracks = (kind: string) => [{ stop: () => stopped.push(kind) }];
  vi.stubGlobal('MediaRecorder', Recorder);
  Object.defineProperty(navigator, 'mediaDevices', {
    configurable: true,
    value: {
      getUserMedia: async (constraints: MediaStreamConstraints) => {
        asked.push(constraints);
        if (refuses) throw new DOMException('no', refuses);
        return { getTracks: () => tracks('track'), getAudioTracks: () => tracks('audio') };
      },
    },
  });
  URL.createObjectURL = (blob) => {
    const url = `blob:${urls.length}-${(blob as Blob).size}`;
    urls.push(url);
    return url;
  };
  URL.revokeObjectURL = () => undefined;
  onTestFinished(() => {
    vi.unstubAllGlobals();
    Reflect.deleteProperty(navigator, 'mediaDevices');
    Reflect.deleteProperty(URL, 'createObjectURL');
    Reflect.deleteProperty(URL, 'revokeObjectURL');
  });
  return {
    asked,
    stopped,
    recorders,
    hear: (words: string) => {
      const event = Object.assign(new Event('dataavailable'), { data: new Blob([words], { type: 'audio/webm' }) });
      recorders.at(-1)?.dispatchEvent(event);
    },
  };
}
