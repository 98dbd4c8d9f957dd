import { forget, type Kept, waiting } from './store';

/** Sends what waits, in the order of the taps, until the server has answered for each; then it is forgotten here. */

export type Trouble = 'none' | 'offline' | 'signed-out';

interface Answer {
  id: string;
  refused: string | null;
  text: string | null;
}

const AT_ONCE = 100;
const PAUSES = [2, 5, 15, 30, 60];
const PATIENCE_SECONDS = 20;

export class Sender {
  trouble: Trouble = 'none';
  left: Kept[] = [];

  private readonly owner: string;
  private readonly changed: (refusals: string[]) => void;
  private readonly notTaken: string;
  private running: Promise<void> | null = null;
  private wanted = false;
  private atOnce = AT_ONCE;
  private failures = 0;
  private timer = 0;
  private readonly wake = (): void => {
    if (document.visibilityState === 'visible') {
      void this.send();
    }
  };

  /** @param notTaken what is said of an entry that nobody understands */
  constructor(owner: string, notTaken: string, changed: (refusals: string[]) => void) {
    this.owner = owner;
    this.notTaken = notTaken;
    this.changed = changed;
    window.addEventListener('online', this.wake);
    document.addEventListener('visibilitychange', this.wake);
  }

  stop(): void {
    window.clearTimeout(this.timer);
    window.removeEventListener('online', this.wake);
    document.removeEventListener('visibilitychange', this.wake);
  }

  /** Sends everything, also what was kept while it was under way. */
  async send(): Promise<void> {
    this.wanted = true;
    this.running ??= this.sendWhileWanted();
    return this.running;
  }

  private async sendWhileWanted(): Promise<void> {
    window.clearTimeout(this.timer);
    try {
      while (this.wanted) {
        this.wanted = false;
        await this.sendAll();
      }
    } catch {
      this.later('offline'); // the phone's own store failed
    } finally {
      this.running = null;
    }
  }

  private async sendAll(): Promise<void> {
    const refusals: string[] = [];
    for (;;) {
      this.left = await waiting(this.owner);
      const batch = this.left.slice(0, this.atOnce);
      if (batch.length === 0) {
        this.failures = 0;
        this.atOnce = AT_ONCE;
        this.done('none', refusals);
        return;
      }
      const answers = await this.post(batch);
      if (answers === 'nonsense') {
        // one entry spoils the others: alone it is found, and given up
        if (batch.length === 1) {
          await forget(batch[0].no);
          refusals.push(this.notTaken);
        }
        this.atOnce = 1;
      } else if (!Array.isArray(answers) || !(await this.settle(batch, answers, refusals))) {
        this.later(Array.isArray(answers) ? 'offline' : answers, refusals);
        return;
      }
    }
  }

  /** Forgets what was answered for; answers whether anything was. */
  private async settle(batch: Kept[], answers: Answer[], refusals: string[]): Promise<boolean> {
    const byId = new Map(answers.map((answer) => [answer.id, answer]));
    const settled = batch.filter((kept) => byId.has(kept.entry.id));
    for (const kept of settled) {
      await forget(kept.no);
      const answer = byId.get(kept.entry.id);
      if (answer?.refused || answer?.text) {
        refusals.push(answer.text ?? this.notTaken);
      }
    }
    return settled.length > 0;
  }

  private later(trouble: Trouble, refusals: string[] = []): void {
    this.failures++;
    const pause = PAUSES[Math.min(this.failures, PAUSES.length) - 1];
    this.timer = window.setTimeout(() => void this.send(), pause * 1000);
    this.done(trouble, refusals);
  }

  private done(trouble: Trouble, refusals: string[]): void {
    this.trouble = trouble;
    this.changed(refusals);
  }

  /** The answers, or why there are none. Only the server's own answer counts as one. */
  private async post(batch: Kept[]): Promise<Answer[] | Trouble | 'nonsense'> {
    const [header, token] = ['_csrf_header', '_csrf'].map(
      (name) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '',
    );
    try {
      const response = await fetch(new URL('session/answers', document.baseURI), {
        method: 'POST',
        redirect: 'manual',
        cache: 'no-store',
        signal: AbortSignal.timeout(PATIENCE_SECONDS * 1000),
        headers: {
          'Content-Type': 'application/json',
          'Accept-Language': document.documentElement.lang || 'en',
          ...(header ? { [header]: token } : {}),
        },
        body: JSON.stringify({ entries: batch.map((kept) => kept.entry) }),
      });
      if (response.type === 'opaqueredirect' || response.status === 401 || response.status === 403) {
        return 'signed-out';
      }
      if (response.status === 400) {
        return 'nonsense';
      }
      const answers = response.ok ? ((await response.json()) as { answers?: Answer[] }).answers : null;
      return Array.isArray(answers) ? answers : 'offline';
    } catch {
      return 'offline';
    }
  }
}
