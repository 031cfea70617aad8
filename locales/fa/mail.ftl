# Review by a native reader: nothing in particular
# Mail. The display name of the sender, as it stands in front of the address.
mail-from-name = سجل · ثبت احوال کشورهای عضو اکو

# The frame of every mail.
mail-frame-confidential = محتوای محرمانه هرگز با ایمیل فرستاده نمی‌شود؛ آن را پس از ورود می‌خوانید. این نامه خودکار فرستاده شده است و پاسخ به آن خوانده نمی‌شود.
mail-frame-stop = توقف این نامه‌ها
# The same in the text part; the address follows on a line of its own.
mail-frame-stop-text = برای توقف این نامه‌ها، این نشانی را باز کنید:
mail-frame-duty = این نامه را دریافت می‌کنید چون دربارهٔ حساب کاربری یا وظیفهٔ شماست؛ چنین نامه‌هایی را نمی‌توان متوقف کرد.
mail-frame-choose = گزینش دیگر خبرهایی که می‌خواهید

# The mail by which an administrator tries whether mail arrives.
mail-trial-subject = سجل: نامهٔ آزمایشی
mail-trial-title = نامه‌های درگاه می‌رسند
mail-trial-text = این نامه‌ای آزمایشی از گردانندگان درگاه است. نیازی به هیچ کاری نیست.
mail-trial-button = باز کردن درگاه
