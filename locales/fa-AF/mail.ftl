# Review by a native reader: mail-trial-text, mail-frame-duty, mail-frame-choose
# Mail. The display name of the sender, as it stands in front of the address.
mail-from-name = سجل · ثبت احوال نفوس کشورهای عضو ایکو

# The frame of every mail.
mail-frame-confidential = محتوای محرم هیچ‌گاه از طریق ایمیل فرستاده نمی‌شود؛ آن را پس از ورود می‌خوانید. این نامه به‌طور خودکار فرستاده شده است و جواب آن خوانده نمی‌شود.
mail-frame-stop = توقف این نامه‌ها
# The same in the text part; the address follows on a line of its own.
mail-frame-stop-text = برای توقف این نامه‌ها، این آدرس را باز کنید:
mail-frame-duty = این نامه را دریافت می‌کنید چون دربارهٔ حساب کاربری یا وظیفهٔ شماست؛ چنین نامه‌ها را نمی‌توان متوقف کرد.
mail-frame-choose = انتخاب دیگر خبرهایی که می‌خواهید

# The mail by which an administrator tries whether mail arrives.
mail-trial-subject = سجل: نامهٔ آزمایشی
mail-trial-title = نامه‌های پورتال می‌رسند
mail-trial-text = این نامهٔ آزمایشی از سوی گردانندگان پورتال است. ضرورت به هیچ کاری نیست.
mail-trial-button = باز کردن پورتال
