/** Speech, tones, vibration and a screen that stays on: each where the browser has it and the patient wants it. */

export type Choice = 'voice' | 'vibration';

const DEFAULTS: Record<Choice, boolean> = { voice: true, vibration: false };

export function wants(choice: Choice): boolean {
  try {
    const kept = localStorage.getItem(`sf-${choice}`);
    return kept === null ? DEFAULTS[choice] : kept === 'on';
  } catch {
    return DEFAULTS[choice];
  }
}

export function choose(choice: Choice, on: boolean): void {
  try {
    localStorage.setItem(`sf-${choice}`, on ? 'on' : 'off');
  } catch {
    // a browser that keeps nothing asks again next time
  }
  if (choice === 'voice' && !on) {
    silence();
  }
}

export function say(text: string, language: string): void {
  if (!('speechSynthesis' in window)) {
    return;
  }
  window.speechSynthesis.cancel();
  const words = new SpeechSynthesisUtterance(text);
  words.lang = language;
  words.rate = 0.9;
  window.speechSynthesis.speak(words);
}

export function silence(): void {
  if ('speechSynthesis' in window) {
    window.speechSynthesis.cancel();
  }
}

let audio: AudioContext | null = null;

/** A short tone; the higher one begins something. */
export function tone(high: boolean): void {
  try {
    audio ??= new AudioContext();
    const sound = audio.createOscillator();
    const volume = audio.createGain();
    sound.frequency.value = high ? 880 : 587;
    volume.gain.setValueAtTime(0.25, audio.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.5);
    sound.connect(volume).connect(audio.destination);
    sound.start();
    sound.stop(audio.currentTime + 0.5);
  } catch {
    // no sound is no reason to stop
  }
}

export function vibrate(): void {
  navigator.vibrate?.(300);
}

/** Keeps the screen on; the browser lets go of it when the tab is hidden, so it is asked for again. */
export class ScreenOn {
  private lock: WakeLockSentinel | null = null;
  private wanted = false;
  private readonly again = (): void => {
    if (document.visibilityState === 'visible' && this.wanted) {
      void this.request();
    }
  };

  begin(): void {
    if (!this.wanted) {
      this.wanted = true;
      document.addEventListener('visibilitychange', this.again);
      void this.request();
    }
  }

  end(): void {
    this.wanted = false;
    document.removeEventListener('visibilitychange', this.again);
    void this.lock?.release();
    this.lock = null;
  }

  private async request(): Promise<void> {
    try {
      this.lock = (await navigator.wakeLock?.request('screen')) ?? null;
    } catch {
      this.lock = null; // low battery: the exercise goes on all the same
    }
  }
}
