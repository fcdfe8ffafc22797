import type { SignedVideo } from '../../domain/records/signed-video.ts';

/** Public to everybody, so in the browser's own cache, unsealed, and out of reach of sync. */
const place = 'signed';

export type KeptVideo = { video: Blob; captions: Blob };
export type KeepOutcome = 'kept' | 'no-signal' | 'no-room' | 'not-whole';
type Files = Pick<SignedVideo, 'video' | 'captions' | 'bytes' | 'signedOn'>;

export const canKeepVideos = (): boolean => typeof caches !== 'undefined';

/** A video that was signed anew has another name here, so that nobody sees an old one beside new words. */
const nameOf = (address: string, { bytes, signedOn }: Files): string => `${address}?of=${signedOn}.${bytes}`;

export async function keptVideo(files: Files): Promise<KeptVideo | undefined> {
  if (!canKeepVideos()) return undefined;
  const cache = await caches.open(place);
  const [video, captions] = await Promise.all([
    cache.match(nameOf(files.video, files)),
    cache.match(nameOf(files.captions, files)),
  ]);
  return video && captions ? { video: await video.blob(), captions: await captions.blob() } : undefined;
}

/** Both files or none; the video only as large as its council said it is. */
export async function keepVideo(files: Files): Promise<KeepOutcome> {
  let fetched: KeptVideo;
  try {
    const [video, captions] = await Promise.all([fetch(files.video), fetch(files.captions)]);
    if (!video.ok || !captions.ok) return 'not-whole';
    fetched = { video: await video.blob(), captions: await captions.blob() };
  } catch {
    return 'no-signal';
  }
  if (fetched.video.size !== files.bytes) return 'not-whole';
  await dropVideo(files);
  try {
    const cache = await caches.open(place);
    await cache.put(nameOf(files.captions, files), new Response(fetched.captions));
    await cache.put(nameOf(files.video, files), new Response(fetched.video));
    return 'kept';
  } catch {
    // https://developer.mozilla.org/docs/Web/API/Storage_API/Storage_quotas_and_eviction_criteria
    await dropVideo(files);
    return 'no-room';
  }
}

/** Takes it off the phone, with what was kept of it before it was signed anew. */
export async function dropVideo({ video, captions }: Files): Promise<void> {
  const cache = await caches.open(place);
  for (const request of await cache.keys())
    if ([video, captions].includes(new URL(request.url).pathname)) await cache.delete(request);
}

export async function dropAllVideos(): Promise<void> {
  if (canKeepVideos()) await caches.delete(place);
}
