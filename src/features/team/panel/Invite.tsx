/** The invitation: what somebody is let into, which screens of Google come and why, and what an outsider shall not do. A person sends it. */
import { sayDay } from '../../../kernel/day';
import { ROLE_WORDS } from '../../../kernel/role';
import type { Bilingual } from '../../../kernel/words';
import { page } from '../../../ui/boot';
import { copyText, openLink } from '../../../ui/copy';
import { Button } from '../../../ui/kit/Button';
import { Panel } from '../../../ui/kit/Panel';
import { Bars, Problems } from '../../../ui/kit/small';
import { language, t, today } from '../../../ui/language';
import { mailLink, whatsappLink } from '../../../ui/links';
import { given } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import type { PanelProps } from '../../../ui/shell/panels';
import type { PersonCard } from '../actions/list';
import { inviteWords, panelWords } from './words';
import './look.css';

interface Invited {
  /** What the person is let into beside, or instead of, the workbook. */
  readonly share: Bilingual;
  readonly text: string;
}

/** The text, a paragraph a line: for whoever works here, for a freelancer who gets a folder, for whoever only looks. */
function invitation({ person, folders }: PersonCard): Invited {
  const { firm, book } = page.value;
  const { name, email, from, until } = person;
  const role = person.role ?? 'reviewer';
  const link = `https://docs.google.com/spreadsheets/d/${book}/edit`;
  const coming = from !== null && from > today();
  const told = role === 'reviewer' ? until : from;
  const day = told === null ? '' : sayDay(told, language(), today());
  const values = { name, email, firm, link, day, role: ROLE_WORDS[role][language()] };
  const written = (...paragraphs: readonly Bilingual[]): string =>
    paragraphs.map((each) => t(each, values)).join('\n\n');
  const { hello, begins, open, phone, menu, unverified, asks, never, looks, keepIn } = inviteWords;
  if (role !== 'reviewer')
    return {
      share: inviteWords.share,
      text: written(hello, ...(coming ? [begins] : []), open, phone, menu, unverified, asks, never),
    };
  if (folders.length === 0)
    return { share: inviteWords.shareView, text: written(hello, open, looks, keepIn) };
  const { folderHello, signIn, otherAccount, sees, shallNot, ends } = inviteWords;
  return {
    share: inviteWords.shareFolder,
    text: [
      written(folderHello),
      folders.map((each) => `${each.name}: ${each.link}`).join('\n'),
      written(signIn, otherAccount, sees, shallNot, ...(until === null ? [] : [ends])),
    ].join('\n\n'),
  };
}

export function Invite({ input }: PanelProps) {
  const { value, trouble, again } = useQuery<PersonCard>('team.card', { id: given(input, 'id') });
  if (!value)
    return (
      <Panel title={t(panelWords.invite)}>
        {trouble ? <Problems problems={trouble} again={again} /> : <Bars rows={6} />}
      </Panel>
    );
  const { person } = value;
  const { share, text } = invitation(value);
  const outside = share === inviteWords.shareFolder;
  const subject = t(outside ? inviteWords.folderSubject : inviteWords.subject, { firm: page.value.firm });
  return (
    <Panel title={t(panelWords.invite)} note={person.name}>
      <p class="help">{t(share, { email: person.email })}</p>
      <div class="preview">{text}</div>
      <div class="row answer-ways">
        <Button look="primary" wide onPress={() => void copyText(text)}>
          {t(inviteWords.copy)}
        </Button>
        <Button wide onPress={() => openLink(whatsappLink('', text))}>
          {t(inviteWords.whatsapp)}
        </Button>
        <Button wide onPress={() => openLink(mailLink(person.email, subject, text))}>
          {t(inviteWords.mail)}
        </Button>
      </div>
    </Panel>
  );
}
