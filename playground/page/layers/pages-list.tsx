import { Icon } from '../controls/icon';
import { goToPage } from '../state/edit-document';
import { currentPage, shown } from '../state/editor';

export function PagesList() {
  const { document } = shown.value;
  if (document === null) return null;
  return (
    <ul class="pages">
      {document.pageIds().map((id) => (
        <li key={id}>
          <button
            class="page-row"
            type="button"
            aria-current={id === currentPage.value ? 'page' : undefined}
            onClick={() => goToPage(id)}
          >
            <Icon name="page" />
            <span class="ellipsis">{String(document.get(id, 'name'))}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
