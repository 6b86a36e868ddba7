import { Paperclip } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { words } from './words.tsx'

interface Props {
  readonly label: string
  readonly busy?: string | false
  readonly onFiles: (files: readonly File[]) => void
}

/** A place to drop a file on, and the button that does the same. */
export function FilePick({ label, busy, onFiles }: Props) {
  const picker = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  return (
    <div
      className={isOver ? 'drop drop--over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        if (event.dataTransfer.files.length) onFiles([...event.dataTransfer.files])
      }}
    >
      <input
        ref={picker}
        type="file"
        hidden
        accept=".pdf,.docx,.docm,.dotx,.doc,.dot,.odt,.ott,.rtf,.txt,.text,.md,.markdown,.html,.htm,.xhtml,.json,.xml,.zip,.png,.jpg,.jpeg,.webp,.tif,.tiff,.bmp,.gif,.mp3,.m4a,.wav,.ogg,.oga,.opus,.flac,.webm,.mp4,.m4v,.mov"
        onChange={({ target }) => {
          if (target.files?.length) onFiles([...target.files])
          target.value = ''
        }}
      />
      <Button look="main" busy={busy} icon={<Paperclip size={18} aria-hidden />} onClick={() => picker.current?.click()}>
        {label}
      </Button>
      <p className="small soft">{words.choose.drop}</p>
    </div>
  )
}
