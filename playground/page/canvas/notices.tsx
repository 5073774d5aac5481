import { IconButton } from '../controls/icon-button';
import { dismissNotice, notices } from '../state/notices';

export function Notices() {
  return (
    <div class="notices" role="log" aria-label="Notifications">
      {notices.value.map((notice) => (
        <div key={notice.id} class={notice.error ? 'notice notice-error' : 'notice'}>
          <span>{notice.message}</span>
          {notice.button !== null && (
            <button class="notice-button" type="button" onClick={notice.button.press}>
              {notice.button.text}
            </button>
          )}
          <IconButton icon="close" label="Dismiss" onPress={() => dismissNotice(notice.id)} />
        </div>
      ))}
    </div>
  );
}
