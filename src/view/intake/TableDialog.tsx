/** Asks once which column of a table holds what; shows what the first article would be. */
import { useId, useState, type SyntheticEvent } from 'react';
import { statedDay } from '../../intake/dates/stated-day';
import {
  tableFields,
  type Row,
  type Table,
  type TableColumns,
  type TableField,
} from '../../intake/records/table';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { counted } from '../count-words';
import { dateInWords } from '../date-words';
import { useActions, useDateline } from '../store-context';

const labels: Record<TableField, string> = {
  text: 'Text of the article',
  title: 'Title',
  published: 'Publication date',
  url: 'Address',
  outlet: 'Outlet',
};

/** One table after the other, while the rest of the drop is read. */
export function TableQuestions() {
  const question = useDateline((state) => state.questions[0]);
  if (!question) return null;
  const { table } = question;
  return <TableDialog key={table.key} table={table} />;
}

function TableDialog({ table }: { readonly table: Table }) {
  const { answerTable } = useActions();
  const [columns, setColumns] = useState(table.guess);
  const rows = table.rows - (columns.header ? 1 : 0);
  const answer = (event: SyntheticEvent) => {
    event.preventDefault();
    answerTable(table.key, columns);
  };
  return (
    <Dialog title={`Which columns of ${table.name}?`} onClose={() => answerTable(table.key, null)}>
      <form onSubmit={answer} className="space-y-4 text-sm">
        <p className="text-muted">
          Each row is read as an article. You are asked once for tables with these columns.
        </p>
        <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 gap-y-2">
          {tableFields.map((field) => (
            <ColumnChoice
              key={field}
              field={field}
              table={table}
              columns={columns}
              onColumns={setColumns}
            />
          ))}
        </div>
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            checked={columns.header}
            onChange={({ target }) => setColumns({ ...columns, header: target.checked })}
            className="size-4 accent-(--accent)"
          />
          The first row names the columns
        </label>
        <FirstArticle row={table.sample[columns.header ? 1 : 0] ?? []} columns={columns} />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={() => answerTable(table.key, null)}>Leave it out</Button>
          <Button type="submit" look="primary">
            Read {counted(rows, 'article')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface ColumnChoiceProps {
  readonly field: TableField;
  readonly table: Table;
  readonly columns: TableColumns;
  readonly onColumns: (columns: TableColumns) => void;
}

function ColumnChoice({ field, table, columns, onColumns }: ColumnChoiceProps) {
  const id = useId();
  const [first = []] = table.sample;
  return (
    <>
      <label htmlFor={id} className="font-medium">
        {labels[field]}
      </label>
      <select
        id={id}
        value={columns[field] ?? ''}
        autoFocus={field === 'text'}
        onChange={({ target }) =>
          onColumns({ ...columns, [field]: target.value === '' ? null : Number(target.value) })
        }
        className="h-8 min-w-0 rounded-md border border-line-strong bg-surface px-2"
      >
        {field !== 'text' && <option value="">not in the table</option>}
        {first.map((name, column) => (
          <option key={column} value={column}>
            {(columns.header && name.trim()) || `Column ${String(column + 1)}`}
          </option>
        ))}
      </select>
    </>
  );
}

/** What the choice makes of the first row: whoever sees it knows whether it is right. */
function FirstArticle({ row, columns }: { readonly row: Row; readonly columns: TableColumns }) {
  const cell = (field: TableField): string => {
    const column = columns[field];
    return column === null ? '' : (row[column] ?? '').trim();
  };
  const date = cell('published');
  const day = statedDay(date, 'meta');
  const facts = [day && dateInWords(day.value), cell('outlet'), cell('url')].filter(Boolean);
  return (
    <section
      aria-label="The first article"
      className="space-y-1 rounded-lg border border-line bg-surface-2 p-3"
    >
      <p className="text-2xs font-semibold tracking-wide text-muted uppercase">The first article</p>
      {cell('title') !== '' && <p className="font-semibold wrap-anywhere">{cell('title')}</p>}
      {facts.length > 0 && <p className="text-xs text-muted wrap-anywhere">{facts.join(' · ')}</p>}
      {date !== '' && day === null && (
        <p className="text-xs text-bad">“{date}” is no date that can be read.</p>
      )}
      <p className="line-clamp-4 font-serif wrap-anywhere">{cell('text') || 'No text.'}</p>
    </section>
  );
}
