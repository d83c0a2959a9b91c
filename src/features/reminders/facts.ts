/** What there is to tell now, read once a run and only as far as a rule asks for it. */
import { addDays, type Day, sayDay, sayWeekday } from '../../kernel/day';
import { isRefusal } from '../../kernel/problem';
import type { Work } from '../../kernel/protocol';
import { ROLE_WORDS } from '../../kernel/role';
import { fold } from '../../kernel/text';
import { say } from '../../kernel/words';
import type { Context, Who } from '../../ports/context';
import type { Feature, IsOn } from '../../ports/feature';
import type { Telling } from '../../ports/telling';
import { ageIn, backlogItems, daysLying } from '../backlog';
import { healthOf } from '../backup';
import { customers } from '../customers';
import { shownFigures } from '../dashboard';
import { isOpenTicket, tickets } from '../tickets';
import { RULES, type RuleKey } from './choices';
import type { Line } from './rules/compose';
import { type DigestWords, digestLines, ownLines, teamLines } from './rules/digest';
import { weekKey } from './rules/due';
import { texts } from './words';

/** Those that have work, figures and causes; and those whose alarm is about the backups. */
export interface Tellers {
  readonly features: readonly Feature[];
  readonly backups: readonly Feature[];
  readonly isOn: IsOn;
}

const OPEN_TICKETS = 2_000;

export class Facts {
  private known: { works?: Work[]; private?: ReadonlySet<string>; figures?: string[] } = {};
  private readonly on: readonly Feature[];

  constructor(
    private readonly context: Context,
    private readonly tellers: Tellers,
  ) {
    const { modules } = context.settings;
    this.on = tellers.features.filter(({ key }) => tellers.isOn(key, modules));
  }

  isOn(key: string): boolean {
    return this.tellers.isOn(key, this.context.settings.modules);
  }

  /** Ids of open sensitive tickets and of the customers (by name where a row says no more) and orders that they are of: nothing automatic is said of either. */
  sensitive(): ReadonlySet<string> {
    if (!this.known.private) {
      const open = !this.isOn('tickets')
        ? []
        : this.context
            .from(tickets)
            .tail(OPEN_TICKETS)
            .filter(({ values }) => values.sensitive && !values.archived && isOpenTicket(values));
      this.known.private = new Set(
        open.flatMap(({ id, values }) =>
          [id, values.customer || fold(values.customerName), values.order].filter(Boolean),
        ),
      );
    }
    return this.known.private;
  }

  /** What may be said of an invoice, by whoever keeps them. */
  invoice(id: string): Telling | undefined {
    for (const { key, tells } of this.on) {
      const told = key === 'payments' ? tells?.(this.context, id) : undefined;
      if (told && !isRefusal(told)) return told;
    }
    return undefined;
  }

  /** Everybody's open work, a record once, without what is sensitive. */
  works(): readonly Work[] {
    if (!this.known.works) {
      const seen = new Set<string>(this.sensitive());
      this.known.works = this.on
        .flatMap(({ work }) => work?.(this.context) ?? [])
        .filter(({ id }) => !seen.has(id) && seen.add(id));
    }
    return this.known.works;
  }

  worksOf({ name, role }: Pick<Who, 'name' | 'role'>): readonly Work[] {
    const words = ROLE_WORDS[role][this.context.language];
    return this.works().filter(
      ({ owner, responsible }) => owner === name || (owner === '' && responsible === words),
    );
  }

  /** What this rule tells this person; `own` where only what is theirs. */
  linesOf(rule: RuleKey, person: Who, own: boolean): readonly Line[] {
    const { today } = this.context;
    const works = (): readonly Work[] => (own ? this.worksOf(person) : this.works());
    switch (rule) {
      case 'backup':
        return this.backupLines();
      case 'digest':
        return digestLines(today, this.digestOf(person));
      case 'deadline':
        return works()
          .filter(({ due, late }) => !late && (due === today || due === addDays(today, 1)))
          .map((work) => ({ once: `${work.id} ${work.due} ${today}`, text: `- ${this.line(work)}` }));
      case 'followUp':
        return [...this.callsOf(own), ...works().filter(({ panel }) => panel === 'leads.card')]
          .filter(({ due }) => due !== null && due <= today)
          .map((work) => ({ once: `${work.id} ${work.due}`, text: `- ${this.line(work)}` }));
      case 'stock':
        return this.stockLines();
      case 'stale':
        return this.staleLines(person, own);
      default:
        return [];
    }
  }

  /** Silence. What was found damaged its finder has mailed at once. */
  private backupLines(): Line[] {
    if (healthOf(this.context).trouble?.mailed !== undefined) return [];
    return this.tellers.backups.flatMap(({ alarm }) => {
      const told = alarm?.(this.context);
      return told ? [{ once: `backup ${this.context.today}`, text: told.text }] : [];
    });
  }

  private stockLines(): Line[] {
    return this.on
      .flatMap(({ causes }) => causes?.(this.context) ?? [])
      .filter(({ subject }) => subject.startsWith('stock:'))
      .sort((a, b) => Number(b.urgency) - Number(a.urgency))
      .map(({ subject, title }) => ({
        once: `${subject} ${weekKey(this.context.today)}`,
        text: `- ${title}`,
      }));
  }

  private staleLines({ name }: Who, own: boolean): Line[] {
    const { settings, today, zone, language } = this.context;
    if (!this.isOn('backlog')) return [];
    return this.context
      .from(backlogItems)
      .all()
      .map((item) => ({ ...item, days: daysLying(item.values, today, zone, ageIn(settings)) }))
      .filter(({ days, values }) => days > 0 && (!own || values.owner === name))
      .sort((a, b) => b.days - a.days)
      .map(({ id, values, days }) => ({
        once: `${id} ${weekKey(today)}`,
        text: `- ${say(texts['reminders.stale'], language, { id, title: values.title, name: values.owner || '–', days })}`,
      }));
  }

  /** Customers who are to be called again; nobody owns them, so they are told to those who lead. */
  private callsOf(own: boolean): Pick<Work, 'id' | 'title' | 'due' | 'owner'>[] {
    if (own || !this.isOn('customers')) return [];
    const away = this.sensitive();
    return this.context
      .from(customers)
      .fields(['name', 'followUp', 'archived'])
      .filter(({ id, values }) => values.followUp !== null && !values.archived && !away.has(id))
      .map(({ id, values }) => ({ id, title: values.name, due: values.followUp, owner: '' }));
  }

  private line({ id, title, due, owner }: Pick<Work, 'id' | 'title' | 'due' | 'owner'>): string {
    const { language, today } = this.context;
    const day = due === null ? '' : sayDay(due as Day, language, today);
    return [title.includes(id) ? title : `${id} ${title}`, owner, day].filter(Boolean).join(' · ');
  }

  private digestOf(person: Who): string[] {
    const { today, language, team } = this.context;
    const words = this.digestWords();
    const own = ownLines(this.worksOf(person), today, words);
    if (person.role !== 'owner') return own;
    const others = team
      .filter(({ name }) => name !== person.name)
      .map((each) => ({ name: each.name, own: this.worksOf(each) }));
    const all = [...this.figures(), ...own, ...teamLines(others, today, words)];
    const away = [...this.sensitive()].filter((id) => id.startsWith(tickets.prefix)).length;
    if (away > 0) all.push(`\n${say(texts['reminders.private'], language, { count: away })}`);
    return all.length > 0 ? all : [words.nothing];
  }

  /** How the firm stood yesterday, as the dashboard says it. */
  private figures(): string[] {
    if (!this.known.figures) {
      const { language } = this.context;
      const shown = shownFigures(this.context, this.on, addDays(this.context.today, -1));
      this.known.figures = [
        say(texts['reminders.figures'], language),
        ...shown.map(({ label, text }) => `- ${label}: ${text}`),
      ];
    }
    return this.known.figures;
  }

  private digestWords(): DigestWords {
    const { language } = this.context;
    const word = (key: keyof typeof texts, values = {}): string => say(texts[key], language, values);
    return {
      late: (count) => word('reminders.late', { count }),
      today: (count) => word('reminders.today', { count }),
      held: (count) => word('reminders.held', { count }),
      rest: (count) => word('reminders.rest', { count }),
      line: (work) => this.line({ ...work, owner: '' }),
      figures: word('reminders.figures'),
      team: word('reminders.team'),
      person: (name, late, due) => word('reminders.person', { name, late, today: due }),
      nothing: word('reminders.nothing'),
    };
  }
}

/** What stands above the lines of a rule. */
export function titleOf({ today, language }: Context, rule: RuleKey): string {
  const words = RULES.find(({ key }) => key === rule)?.words[language] ?? '';
  if (rule !== 'digest') return words;
  return `${words}, ${sayWeekday(today, language)} ${sayDay(today, language, today)}`;
}
