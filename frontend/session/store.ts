import type { Entry } from './script';

/** What the phone keeps until the server has answered: taps under their ids, nobody's name. */

export interface Kept {
  no: number;
  owner: string;
  entry: Entry;
}

const NAME = 'steadfast-session';
const ENTRIES = 'entries';
const PLAN = 'plan';

let opened: Promise<IDBDatabase> | null = null;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(ENTRIES, { keyPath: 'no', autoIncrement: true });
      request.result.createObjectStore(PLAN);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
  return opened;
}

async function work<T>(
  mode: IDBTransactionMode,
  what: (store: IDBObjectStore) => IDBRequest<T>,
  name = ENTRIES,
): Promise<T> {
  const transaction = (await database()).transaction(name, mode);
  const request = what(transaction.objectStore(name));
  return new Promise<T>((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error ?? new Error('not kept'));
    transaction.onabort = transaction.onerror;
  });
}

/** Where a browser keeps nothing, such as in a private window, the page itself does. */
const inThisPage: Kept[] = [];
let nextInThisPage = -1;

export async function keep(owner: string, entry: Entry): Promise<void> {
  try {
    await work('readwrite', (store) => store.add({ owner, entry }));
  } catch {
    inThisPage.push({ no: nextInThisPage--, owner, entry });
  }
}

/** What one patient has waiting, in the order of the taps; what is somebody else's on a shared phone stays there. */
export async function waiting(owner: string): Promise<Kept[]> {
  const mine = (it: Kept): boolean => it.owner === owner;
  try {
    const all = await work<Kept[]>('readonly', (store) => store.getAll());
    return [...all.filter(mine), ...inThisPage.filter(mine)];
  } catch {
    return inThisPage.filter(mine);
  }
}

export async function forget(no: number): Promise<void> {
  const index = inThisPage.findIndex((it) => it.no === no);
  if (index >= 0) {
    inThisPage.splice(index, 1);
  } else {
    await work('readwrite', (store) => store.delete(no));
  }
}

/** Today's plan in words, for the page without a connection. */
export async function keepPlan(plan: object): Promise<void> {
  await work('readwrite', (store) => store.put(plan, PLAN), PLAN).catch(() => undefined);
}

export async function forgetPlan(): Promise<void> {
  await work('readwrite', (store) => store.delete(PLAN), PLAN).catch(() => undefined);
}
