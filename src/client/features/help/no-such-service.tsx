import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Page } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** An address nobody has, or nobody has any more; or the list has not come yet. A search stands here either way. */
export function NoSuchService({ isListHere }: { isListHere: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const search = (event: FormEvent) => {
    event.preventDefault();
    void navigate(`/help?q=${encodeURIComponent(words)}`);
  };
  return (
    <Page title={t('help:missing.title')} back={{ to: '/help', label: t('help:title') }}>
      <p>{t(isListHere ? 'help:missing.words' : 'help:not-here')}</p>
      <form className="stack" onSubmit={search}>
        <TextField
          id="q"
          type="search"
          label={t('help:search')}
          hint={t('help:search-hint')}
          fault={undefined}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <button type="submit" className="btn">
          {t('help:missing.search')}
        </button>
      </form>
      <Link className="btn quiet" to="/help/find">
        {t('help:find')}
      </Link>
    </Page>
  );
}
