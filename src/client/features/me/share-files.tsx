import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnFile } from '../../../domain/records/me-records.ts';
import type { SharedFile } from '../../../domain/records/voice-records.ts';
import type { ScopeId } from '../../../domain/scope.ts';
import { useFiles } from '../../files.tsx';
import { MediaPlayer } from '../../me/media-player.tsx';
import { useOwnUrl } from '../../me/use-own-url.tsx';
import type { ShowFile } from './share-copy.tsx';

type Shown = Pick<SharedFile, 'kind' | 'seconds'>;

/** Out of the room, before the press: what lies there is what would go. */
export const showFromRoom =
  (files: ReadonlyMap<string, OwnFile>): ShowFile =>
  (file, label) => <RoomFile file={file} own={files.get(file.id)} label={label} />;

function RoomFile({ file, own, label }: { file: Shown; own: OwnFile | undefined; label: string }) {
  return <Media file={file} url={useOwnUrl(own)} label={label} />;
}

/** As those read it with whom it was shared. */
export const showShared =
  (scope: ScopeId): ShowFile =>
  (file, label) => <SharedFileView scope={scope} file={file} label={label} />;

function SharedFileView({ scope, file, label }: { scope: ScopeId; file: Shown & { id: string }; label: string }) {
  const { open } = useFiles();
  const [url, setUrl] = useState<string>();
  const { id } = file;
  useEffect(() => {
    let made: string | undefined;
    let left = false;
    void open(scope, id).then((opened) => {
      if (left) return;
      made = opened.ok ? URL.createObjectURL(opened.blob) : undefined;
      setUrl(made ?? 'gone');
    });
    return () => {
      left = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [open, scope, id]);
  return <Media file={file} url={url} label={label} />;
}

function Media({ file, url, label }: { file: Shown; url: string | undefined; label: string }) {
  const { t } = useTranslation();
  if (url === undefined) return <span className="share-picture" />;
  if (url === 'gone') return <p className="soft">{t('me:share.copy.not-here')}</p>;
  if (file.kind === 'voice-note' || file.kind === 'signed-video') {
    return <MediaPlayer url={url} kind={file.kind} seconds={file.seconds} label={label} />;
  }
  return <img className="share-picture" src={url} alt="" />;
}
