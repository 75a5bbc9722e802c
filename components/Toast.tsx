export interface ToastProps {
  /** What has just been done; undefined shows nothing, yet keeps the live region in place. */
  readonly message: string | undefined
}

/** Tells what has been done, to eye and ear alike. */
export function Toast({ message }: ToastProps) {
  return (
    <div class="gl-toast-region" role="status">
      {message === undefined ? null : <p class="gl-toast">{message}</p>}
    </div>
  )
}
