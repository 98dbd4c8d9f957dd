/**
 * A table that is keyed like a spreadsheet: arrows, Home and End move between its fields, Enter goes to the next line,
 * x ticks and goes on to the right. Tab enters and leaves it as one field.
 */
class SfSheet extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('focusin', this.onFocus);
  }

  disconnectedCallback(): void {
    this.removeEventListener('keydown', this.onKey);
    this.removeEventListener('focusin', this.onFocus);
  }

  private readonly onFocus = (event: FocusEvent): void => {
    if (event.target instanceof HTMLInputElement) {
      for (const field of this.querySelectorAll('input')) {
        field.tabIndex = field === event.target ? 0 : -1;
      }
      if (event.target.type === 'text') {
        event.target.select();
      }
    }
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement) || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === 'x' && field.type === 'checkbox') {
      field.click();
    }
    const next = this.next(field, event.key);
    if (next !== undefined || event.key === 'x') {
      event.preventDefault();
      next?.focus();
    }
  };

  private next(field: HTMLInputElement, key: string): HTMLInputElement | undefined {
    const cell = field.closest('td');
    const row = cell?.parentElement as HTMLTableRowElement | null | undefined;
    if (!cell || !row) {
      return undefined;
    }
    switch (key) {
      case 'ArrowRight':
      case 'x':
        return first(after(row, cell.cellIndex));
      case 'ArrowLeft':
        return first(before(row, cell.cellIndex).reverse());
      case 'Home':
        return first([...row.cells]);
      case 'End':
        return first([...row.cells].reverse());
      case 'ArrowDown':
        return first(column(row, cell.cellIndex, 'nextElementSibling'));
      case 'ArrowUp':
        return first(column(row, cell.cellIndex, 'previousElementSibling'));
      case 'Enter':
        return nextLine(row);
      default:
        return undefined;
    }
  }
}

function after(row: HTMLTableRowElement, index: number): HTMLTableCellElement[] {
  return [...row.cells].slice(index + 1);
}

function before(row: HTMLTableRowElement, index: number): HTMLTableCellElement[] {
  return [...row.cells].slice(0, index);
}

type Way = 'nextElementSibling' | 'previousElementSibling';

function column(row: HTMLTableRowElement, index: number, way: Way): HTMLTableCellElement[] {
  const cells: HTMLTableCellElement[] = [];
  for (let line = row[way]; line instanceof HTMLTableRowElement; line = line[way]) {
    const cell = line.cells[index];
    if (cell) {
      cells.push(cell);
    }
  }
  return cells;
}

function nextLine(row: HTMLTableRowElement): HTMLInputElement | undefined {
  for (let line = row.nextElementSibling; line instanceof HTMLTableRowElement; line = line.nextElementSibling) {
    const field = first([...line.cells]);
    if (field) {
      return field;
    }
  }
  return undefined;
}

function first(cells: HTMLTableCellElement[]): HTMLInputElement | undefined {
  for (const cell of cells) {
    const field = cell.querySelector<HTMLInputElement>('input:not([disabled])');
    if (field) {
      return field;
    }
  }
  return undefined;
}

customElements.define('sf-sheet', SfSheet);
