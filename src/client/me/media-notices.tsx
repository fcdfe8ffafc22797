import { useTranslation } from 'react-i18next';
import { MediaIcon } from './media-icon.tsx';
import { UnkeptFiles } from './unkept-files.tsx';
import type { OwnMedia } from './use-own-media.tsx';

/** What is in the way, and the way back from what was deleted. */
export function MediaNotices({ media }: { media: OwnMedia }) {
  const { t } = useTranslation();
  return (
    <>
      {media.problem ? (
        <p className="card kind" role="alert">
          {t(`me:media.problem.${media.problem}`)}
        </p>
      ) : null}
      <UnkeptFiles media={media} />
      <div className="row" role="status">
        {media.removed ? (
          <>
            <span>{t('me:media.removed')}</span>
            <button type="button" className="btn quiet" onClick={() => void media.restore()}>
              <MediaIcon name="undo" turns />
              {t('me:media.undo')}
            </button>
          </>
        ) : null}
      </div>
    </>
  );
}
