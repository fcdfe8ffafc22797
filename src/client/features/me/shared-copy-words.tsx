import { useTranslation } from 'react-i18next';
import type { SharedCopyOf } from '../../me/shared-pages.tsx';
import { SharedCopy } from './share-copy.tsx';
import { showShared } from './share-files.tsx';
import { SharedProfileCopy } from './share-profile-copy.tsx';

/** What a copy says, whichever it is; nothing where it was taken back. `as`: how deep an answer's own heading stands. */
export function CopyWords({ copy: { scope, body }, as }: { copy: SharedCopyOf; as?: 'h2' | 'h3' | undefined }) {
  const show = showShared(scope);
  if ('question' in body) return body.page ? <SharedCopy page={body.page} show={show} as={as} /> : null;
  return body.profile ? <SharedProfileCopy profile={body.profile} show={show} /> : null;
}

/** What it is called in a list. */
export function useCopyTitle(): (body: SharedCopyOf['body']) => string {
  const { t } = useTranslation();
  return (body) => ('question' in body ? t(`me-questions:${body.question}.text`) : t(`me:shared.forms.${body.form}`));
}
